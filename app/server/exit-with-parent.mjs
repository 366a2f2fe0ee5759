// Preloaded in the child processes of the start command: when that is killed, the channel to it closes, and the child
// ends itself in the orderly way of SIGTERM instead of living on without anyone to stop it.
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 15_000).unref()
  process.kill(process.pid, 'SIGTERM')
})
// The channel alone does not keep a child alive that has finished its work.
process.channel?.unref()
