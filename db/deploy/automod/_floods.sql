-- Deploy guildkeeper:automod/_floods to pg

begin;
set local role guildkeeper_owner;

create function automod._floods(messages app.message[])
returns setof automod.found
language plpgsql
as $$
declare
  v_traces automod.trace[] := array(select t from automod._remember(_floods.messages) t);
begin
  return query
  select f.guild_id, f.message_id, f.number, automod._see(m)
  from automod._too_many(v_traces) f
  join unnest(_floods.messages) as m on m.guild_id = f.guild_id and m.message_id = f.message_id
  join automod.rule r on r.guild_id = f.guild_id and r.number = f.number
  where not automod._is_exempt(r, automod._see(m));
end;
$$;

comment on function automod._floods is
'Remembers the messages of a batch where rules count them, and returns those that meet a rule on rate or duplicates.';

commit;
