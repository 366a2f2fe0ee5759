import { Link as RouterLink, type LinkProps } from 'react-router'
import { classes } from './classes.ts'

/** A link in running text or a list. Takes what React Router's `Link` takes: `to`, `replace`, `reloadDocument`, ... */
export function Link({ className, ...rest }: LinkProps) {
  return <RouterLink {...rest} className={classes('nl-link', className)} />
}
