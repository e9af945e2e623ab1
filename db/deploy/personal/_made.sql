-- Deploy guildkeeper:personal/_made to pg

begin;
set local role guildkeeper_owner;

create function personal._made(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
  v_role_id bigint := arguments ->> 'role_id';
  v_name text;
  v_place integer;
begin
  perform roles._lock(_made.guild_id, array[v_member_id]);
  update personal.role p
  set role_id = v_role_id
  where p.guild_id = _made.guild_id and p.member_id = v_member_id and p.role_id is null
  returning p.name into v_name;
  if not found then
    -- It was dropped while it was made.
    perform discord.delete_role(
      _made.guild_id, v_role_id, on_failed => 'personal._not_dropped',
      arguments => jsonb_build_object('role_id', v_role_id, 'name', arguments ->> 'name'), at => _made.at
    );
    return;
  end if;

  perform app._role_made(_made.guild_id, v_role_id, v_name);
  select k.position - 1 into v_place
  from personal.settings s
  join app.role k on k.guild_id = s.guild_id and k.role_id = s.anchor_role_id and k.deleted_at is null
  where s.guild_id = _made.guild_id and k.position > 2;
  if found then
    perform discord.move_role(_made.guild_id, v_role_id, v_place, at => _made.at);
  end if;
  perform roles._grant(_made.guild_id, v_member_id, v_role_id, 'personal', '', null, null, _made.at);
end;
$$;

comment on function personal._made is
'Work due once Discord has made a member''s own role: it goes below the anchor, and to its member. One that nobody wants any
more is deleted.';

select outbox._register('personal._made');

commit;
