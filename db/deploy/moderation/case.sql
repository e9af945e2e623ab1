-- Deploy guildkeeper:moderation/case to pg
-- requires: moderation/_require_case moderation/_case_row app/_require_guild

begin;
set local role guildkeeper_owner;

create function moderation.case(guild_id bigint, number bigint, at timestamptz default now())
returns moderation.case_row
language plpgsql stable security definer
set search_path = ''
as $$
begin
  perform app._require_guild("case".guild_id);
  return moderation._case_row(moderation._require_case("case".guild_id, "case".number), "case".at);
end;
$$;

comment on function moderation.case(bigint, bigint, timestamptz) is
'A case of a guild. Refuses: U0GLD, U0CAS.';

grant execute on function moderation.case(bigint, bigint, timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
