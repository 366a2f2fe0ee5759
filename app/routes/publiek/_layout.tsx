import { Outlet } from 'react-router'

/** For anyone: the only branch without a guard. */
export default function Layout() {
  return <Outlet />
}
