-- Deploy guildkeeper:automod/_record to pg

begin;
set local role guildkeeper_owner;

create function automod._record(matched automod.found[])
returns setof automod.match
language plpgsql
as $$
begin
  return query
  insert into automod.match (guild_id, number, member_id, channel_id, message_id, at, deletes, excerpt)
  select f.guild_id, f.number, f.member_id, f.channel_id, f.message_id, app.snowflake_time(f.message_id), r.deletes,
    case when s.keep_excerpts then f.excerpt end
  from unnest(_record.matched) as f
  join automod.rule r on r.guild_id = f.guild_id and r.number = f.number
  join automod.settings s on s.guild_id = f.guild_id
  order by f.guild_id, f.message_id, f.number
  on conflict on constraint match_message_key do nothing
  returning *;
end;
$$;

comment on function automod._record is
'Writes down which rules messages met, and returns what was not known yet: a message that comes again, or is edited and still
meets the rule, changes nothing.';

commit;
