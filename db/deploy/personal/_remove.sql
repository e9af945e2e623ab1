-- Deploy guildkeeper:personal/_remove to pg

begin;
set local role guildkeeper_owner;

create function personal._remove(guild_id bigint, member_id bigint, note jsonb, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  v_role_id bigint;
begin
  delete from personal.role p
  where p.guild_id = _remove.guild_id and p.member_id = _remove.member_id
  returning p.role_id into v_role_id;
  perform outbox._unschedule(
    _remove.guild_id, format('personal._due %s', _remove.member_id)
  );
  if v_role_id is null then
    return null;  -- what is being made is deleted when it is there
  end if;

  perform roles._let_go(_remove.guild_id, _remove.member_id, v_role_id);
  perform roles._withdraw(
    _remove.guild_id, _remove.member_id, v_role_id, 'personal', '', _remove.note, _remove.at
  );
  if roles._flaw(_remove.guild_id, v_role_id) is distinct from 'deleted' then
    perform discord.delete_role(_remove.guild_id, v_role_id, _remove.note, at => _remove.at);
    -- Its name is free, and nobody is offered it any more. Should Discord not delete it, the guild's facts will say so.
    perform app._role_gone(_remove.guild_id, v_role_id, _remove.at);
  end if;
  return v_role_id;
end;
$$;

comment on function personal._remove is
'Effect: the role of a member whom the caller has locked is deleted. Returns its id; null: there was none.';

commit;
