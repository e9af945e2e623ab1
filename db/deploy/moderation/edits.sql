-- Deploy guildkeeper:moderation/edits to pg

begin;
set local role guildkeeper_owner;

create type moderation.edit_row as (at timestamptz, actor_id bigint, reason text);
comment on type moderation.edit_row is 'An earlier reason of a case: what it was until then, and who gave it another.';

create function moderation.edits(
  guild_id bigint, number bigint, viewer_id bigint default null, facts moderation.facts default null
)
returns setof moderation.edit_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(edits.guild_id);
  perform moderation._require_moderator(edits.guild_id, viewer_id, facts);
  perform moderation._require_case(edits.guild_id, edits.number);

  return query
  select e.at, e.actor_id, e.reason
  from moderation.case_edit e
  where e.guild_id = edits.guild_id and e.number = edits.number
  order by e.edit_id;
end;
$$;

comment on function moderation.edits is
'The earlier reasons of a case, the oldest first, for the same viewers as moderation.case. Refuses: U0GLD, U0PRM, U0FCT, U0CAS.';

grant usage on type moderation.edit_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function moderation.edits to guildkeeper_bot, guildkeeper_admin;

commit;
