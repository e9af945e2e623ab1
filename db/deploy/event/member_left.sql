-- Deploy guildkeeper:event/member_left to pg

begin;
set local role guildkeeper_owner;

create function event.member_left(guild_id bigint, member_id bigint, is_bot boolean, key text, at timestamptz default now())
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from app.guild g where g.guild_id = member_left.guild_id)
    or not event._remember(member_left.guild_id, format('leave %s', member_left.key), member_left.at)
  then
    return;
  end if;

  perform app._member_left(member_left.guild_id, member_left.member_id, member_left.is_bot, member_left.at);
end;
$$;

comment on function event.member_left is
'The front door for leaves: of their own will, kicked or banned. `key` names the event, session and sequence number: sent
again after a RESUME, when they may be back, it is the same leave. What they earned stays. A guild that nobody registered is
passed over.';

grant execute on function event.member_left to guildkeeper_bot;

commit;
