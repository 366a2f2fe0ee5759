import pg from 'pg'

type CopyConnection = { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }

export type Cel = string | number | boolean | null

/** Writes rows with COPY, many times faster than INSERT. The values are ours: none holds a tab, a newline or a backslash. */
export async function copyIn(
  client: pg.Client,
  tabel: string,
  kolommen: readonly string[],
  rijen: readonly (readonly Cel[])[],
): Promise<void> {
  const tekst = rijen
    .map((rij) => rij.map((cel) => (cel === null ? '\\N' : String(cel))).join('\t') + '\n')
    .join('')
  await new Promise<void>((resolve, reject) => {
    const query = new pg.Query(`COPY ${tabel} (${kolommen.join(', ')}) FROM STDIN`, (error) =>
      error ? reject(error) : resolve(),
    )
    // The driver asks the query for the rows when the server is ready for them; by itself it has none.
    Object.assign(query, {
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(Buffer.from(tekst))
        connection.endCopyFrom()
      },
    })
    client.query(query)
  })
}
