-- Deploy guildkeeper:discord/send_files to pg

begin;
set local role guildkeeper_owner;

create function discord.send_files(
  guild_id bigint,
  channel_id bigint,
  content text,
  files outbox.file[],
  mentioned_ids bigint[] default '{}',
  expires_at timestamptz default null,
  embed jsonb default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
declare
  v_effect_id bigint;
begin
  v_effect_id := discord._send(
    guild_id => send_files.guild_id,
    lane => format('channel %s', send_files.channel_id),
    path => format('/channels/%s/messages', send_files.channel_id),
    content => send_files.content,
    mentioned_ids => send_files.mentioned_ids,
    expires_at => send_files.expires_at,
    recipient_id => null,
    embed => send_files.embed,
    components => null,
    files => send_files.files
  );
  if send_files.on_failed is not null then
    perform outbox._when_failed(send_files.guild_id, v_effect_id, send_files.on_failed, send_files.on_failed_arguments);
  end if;
end;
$$;

comment on function discord.send_files is
'Effect: a message with files in a channel, its text null or as in discord.send_message. A file is `row(''transcript.txt'',
convert_to(text, ''UTF8''))::outbox.file`. `on_failed` as in discord.send_message. Refuses: U0FIL more than 10 files or 10 MiB.';

commit;
