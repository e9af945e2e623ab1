-- Deploy guildkeeper:leveling/_role_factor to pg

begin;
set local role guildkeeper_owner;

create function leveling._role_factor(guild_id bigint, role_ids bigint[])
returns numeric
language plpgsql stable
as $$
begin
  return (
    select case when min(x.factor) = 0 then 0 else max(x.factor) end
    from leveling.multiplier x
    where x.guild_id = _role_factor.guild_id
      -- @everyone has the guild's id, and is not among the roles that Discord names.
      and x.target_id = any (_role_factor.role_ids || _role_factor.guild_id)
      and x.kind = 'role'
  );
end;
$$;

comment on function leveling._role_factor is
'The highest factor of a member''s roles, @everyone among them, or 0 if one of them is a no-XP role; null when none has one.';

commit;
