-- Deploy guildkeeper:roles/personal_role to pg

begin;
set local role guildkeeper_owner;

create function roles.personal_role(
  guild_id bigint,
  member_id bigint,
  role_ids bigint[] default null,
  is_boosting boolean default null
)
returns roles.personal_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(personal_role.guild_id);
  perform app._require_member(personal_role.member_id);
  return roles._personal_row(
    personal_role.guild_id, personal_role.member_id,
    roles._may_have_personal(
      personal_role.guild_id, personal_role.member_id, personal_role.role_ids, personal_role.is_boosting
    )
  );
end;
$$;

comment on function roles.personal_role is
'A member''s own role, and whether they may have one. What they wear and whether they boost is what Discord says right now;
null: what the bot was told earlier. Refuses: U0GLD, U0MEM.';

grant execute on function roles.personal_role to guildkeeper_bot, guildkeeper_admin;

commit;
