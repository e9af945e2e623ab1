-- Deploy guildkeeper:automod/_see to pg

begin;
set local role guildkeeper_owner;

create function automod._see(message app.message)
returns automod.seen
language plpgsql immutable
as $$
declare
  v_seen automod.seen := automod._unread(message);
begin
  v_seen.shown := text._shown(message.content);
  v_seen.plain := text._plain(v_seen.shown);
  v_seen.words := text._as_words(v_seen.plain);
  return v_seen;
end;
$$;

comment on function automod._see is 'A message as automatic rules look at it.';

commit;
