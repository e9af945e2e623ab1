-- Deploy guildkeeper:personal/_remove to pg

begin;
set local role guildkeeper_owner;

create function personal._remove(
  guild_id bigint,
  member_id bigint,
  note jsonb,
  at timestamptz,
  actor_id bigint default null,
  is_forgotten boolean default false
)
returns bigint
language plpgsql
as $$
declare
  v_own personal.role;
begin
  delete from personal.role p
  where p.guild_id = _remove.guild_id and p.member_id = _remove.member_id
  returning p.* into v_own;
  perform outbox._unschedule(
    _remove.guild_id, format('personal._due %s', _remove.member_id)
  );
  if v_own.role_id is null then
    return null;  -- what is being made is deleted when it is there
  end if;

  perform roles._let_go(_remove.guild_id, _remove.member_id, v_own.role_id);
  perform roles._withdraw(
    _remove.guild_id, _remove.member_id, v_own.role_id, 'personal', '', _remove.note, _remove.at
  );
  if roles._flaw(_remove.guild_id, v_own.role_id) is distinct from 'deleted' then
    perform discord.delete_role(
      _remove.guild_id, v_own.role_id, _remove.note, on_failed => 'personal._not_dropped',
      arguments => jsonb_build_object(
        'role_id', v_own.role_id, 'name', v_own.name, 'actor_id', _remove.actor_id,
        'before', case when not _remove.is_forgotten then to_jsonb(v_own) end
      ),
      at => _remove.at
    );
    -- Its name is free, and nobody is offered it any more.
    perform app._role_gone(_remove.guild_id, v_own.role_id, _remove.at);
  end if;
  return v_own.role_id;
end;
$$;

comment on function personal._remove is
'Effect: the role of a member whom the caller has locked is deleted. Returns its id; null: there was none. What Discord does
not delete is theirs again, unless they are forgotten, and whoever dropped it is told (personal._not_dropped).';

commit;
