-- Deploy guildkeeper:personal/own_role to pg

begin;
set local role guildkeeper_owner;

create function personal.own_role(
  guild_id bigint,
  member_id bigint,
  role_ids bigint[] default null,
  is_boosting boolean default null
)
returns personal.role_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(own_role.guild_id);
  perform app._require_member(own_role.member_id);
  return personal._role_row(
    own_role.guild_id, own_role.member_id,
    personal._may_have(
      own_role.guild_id, own_role.member_id, own_role.role_ids, own_role.is_boosting
    )
  );
end;
$$;

comment on function personal.own_role is
'A member''s own role, and whether they may have one. What they wear and whether they boost is what Discord says right now;
null: what the bot was told earlier. Refuses: U0GLD, U0MEM.';

grant execute on function personal.own_role to guildkeeper_bot, guildkeeper_admin;

commit;
