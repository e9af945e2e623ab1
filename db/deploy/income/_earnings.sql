-- Deploy guildkeeper:income/_earnings to pg

begin;
set local role guildkeeper_owner;

create type income.earning as (member_id bigint, message_id bigint, at timestamptz);
comment on type income.earning is 'A message that may earn its author something.';

create function income._earnings(guild_id bigint, messages app.message[])
returns setof income.earning
language plpgsql stable
as $$
declare
  v_full bigint[] := economy._nearly_full(
    _earnings.guild_id,
    array(select m.member_id from unnest(_earnings.messages) m where m.guild_id = _earnings.guild_id)
  );
begin
  return query
  select distinct m.member_id, m.message_id, app.snowflake_time(m.message_id)
  from unnest(_earnings.messages) m
  join income.settings s on s.guild_id = m.guild_id
  left join income.earner e on e.guild_id = m.guild_id and e.member_id = m.member_id
  where m.guild_id = _earnings.guild_id
    and m.member_id > 0
    and m.message_id > coalesce(e.last_message_id, 0)
    and (e.last_message_id is null
      or app.snowflake_time(m.message_id) >= app.snowflake_time(e.last_message_id) + s.message_cooldown)
    and m.member_id <> all (v_full)
  order by 1, 2;
end;
$$;

comment on function income._earnings is
'What of a batch may earn something in a guild, by member and age, as far as can be seen without locking anybody: most messages
fall into their author''s cooldown, and cost no more than this look.';

commit;
