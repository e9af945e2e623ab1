-- Deploy guildkeeper:roles/_flaw to pg

begin;
set local role guildkeeper_owner;

create function roles._flaw(guild_id bigint, role_id bigint)
returns text
language plpgsql stable
as $$
begin
  return (
    select case
      when k.role_id is null or k.deleted_at is not null then 'deleted'
      when k.managed then 'managed'
      when not app._is_assignable_role(k.guild_id, k.role_id) then 'out_of_reach'
      when not s.dangerous and roles._danger(k.permissions) <> '{}' then 'dangerous'
    end
    from roles.settings s
    left join app.role k on k.guild_id = s.guild_id and k.role_id = _flaw.role_id
    where s.guild_id = _flaw.guild_id
  );
end;
$$;

comment on function roles._flaw is
'Why a role is not offered, given to who joins, or brought back: deleted, managed, out_of_reach (of the bot) or dangerous,
unless the guild allows that. Null: nothing speaks against it.';

commit;
