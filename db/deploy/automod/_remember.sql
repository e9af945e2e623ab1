-- Deploy guildkeeper:automod/_remember to pg

begin;
set local role guildkeeper_owner;

create function automod._remember(messages app.message[])
returns setof automod.trace
language plpgsql
as $$
declare
  c_latest constant integer := 50;  -- before those of the batch: no rule counts more
begin
  return query
  with incoming as (
    select distinct on (m.guild_id, m.member_id, m.message_id) m.guild_id, m.member_id, m.message_id,
      case when s.compares then text._hash(m.content) end as hash
    from unnest(_remember.messages) as m
    cross join lateral (
      select r.compares
      from automod.ruleset r
      where r.guild_id = m.guild_id and r.counts_within is not null and r.aside_since is null
      offset 0
    ) s
    where automod._is_chat(m)
    order by m.guild_id, m.member_id, m.message_id desc
  )
  insert into automod.trace as t (guild_id, member_id, message_ids, hashes, fresh)
  select i.guild_id, i.member_id, array_agg(i.message_id), array_agg(i.hash), count(*)
  from incoming i
  group by i.guild_id, i.member_id
  order by i.guild_id, i.member_id  -- as everybody locks them
  on conflict on constraint trace_pkey do update
  set (message_ids, hashes, fresh) = (
    select (k.trace).message_ids, (k.trace).hashes, (k.trace).fresh
    from (select automod._with_earlier(excluded, t, c_latest + excluded.fresh) as trace offset 0) k
  )
  returning t.*;
end;
$$;

comment on function automod._remember is
'Keeps a trace of each message of a batch where rules count messages, and returns those of its authors. A message that comes again
counts once.';

commit;
