-- Deploy guildkeeper:personal/_failed to pg

begin;
set local role guildkeeper_owner;

create function personal._failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_before personal.role := jsonb_populate_record(null::personal.role, arguments -> 'before');
  v_row personal.role_row := personal._role_row(_failed.guild_id, (arguments ->> 'member_id')::bigint, true);
begin
  if v_before.role_id is null then
    delete from personal.role p
    where p.guild_id = _failed.guild_id and p.member_id = v_row.member_id and p.role_id is null;
  else
    update personal.role p
    set name = v_before.name, colors = v_before.colors, emoji = v_before.emoji, has_icon = v_before.has_icon,
      changed_at = v_before.changed_at
    where p.guild_id = _failed.guild_id and p.member_id = v_row.member_id and p.role_id = v_before.role_id
      and p.changed_at = (arguments ->> 'changed_at')::timestamptz;
  end if;
  if found then
    v_row.name := coalesce(v_before.name, v_row.name);
    perform discord.post_to_member(
      _failed.guild_id, v_row.member_id, 'personal.failed', to_jsonb(v_row), at => _failed.at
    );
  end if;
end;
$$;

comment on function personal._failed is
'Work due once it is sure that Discord did not make or change a member''s own role: as if they had not asked, so that they may ask
again; they are told. What they have changed since has another answer to wait for.';

select outbox._register('personal._failed');

commit;
