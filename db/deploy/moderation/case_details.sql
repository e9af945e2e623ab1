-- Deploy guildkeeper:moderation/case_details to pg

begin;
set local role guildkeeper_owner;

create function moderation.case_details(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns moderation.case_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(case_details.guild_id);
  perform moderation._require_moderator(case_details.guild_id, viewer_id, facts);
  return moderation._case_row(moderation._require_case(case_details.guild_id, case_details.number), case_details.at);
end;
$$;

comment on function moderation.case_details is
'A case of a guild. viewer_id is who asks, with facts; null is an operator. Refuses: U0GLD, U0PRM and U0FCT to who is no
moderator, U0CAS.';

grant execute on function moderation.case_details to guildkeeper_bot, guildkeeper_admin;

commit;
