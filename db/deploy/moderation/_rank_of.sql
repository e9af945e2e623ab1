-- Deploy guildkeeper:moderation/_rank_of to pg

begin;
set local role guildkeeper_owner;

create function moderation._rank_of(guild_id bigint, role_ids bigint[])
returns moderation.facts
language plpgsql stable
as $$
declare
  v_facts moderation.facts;
begin
  select max(r.position), bit_or(r.permissions) into v_facts.target_position, v_facts.target_permissions
  from app.role r
  where r.guild_id = _rank_of.guild_id and r.role_id = any (_rank_of.role_ids) and r.deleted_at is null;
  return v_facts;
end;
$$;

comment on function moderation._rank_of is
'The facts about somebody with these roles: the position of the highest, and what they allow in the whole guild.';

commit;
