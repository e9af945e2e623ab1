-- Deploy guildkeeper:leveling/_walk_on to pg

begin;
set local role guildkeeper_owner;

create function leveling._walk_on(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_slice constant integer := 500;
  -- So many wait that Discord is never without work until the next look.
  c_most_waiting constant integer := 50;
  c_look constant interval := '2 seconds';
  -- Discord may refuse one role for days: the others are not kept waiting for that.
  c_most_looks constant integer := 150;
  v_token constant uuid := _walk_on.arguments ->> 'token';
  v_after_id constant bigint := _walk_on.arguments ->> 'after_id';
  v_looks constant integer := coalesce((_walk_on.arguments ->> 'looks')::integer, 0);
  v_key constant text := format('leveling.walk %s', v_token);
  v_walk leveling.walk;
  v_member_ids bigint[];
begin
  perform leveling._hold_settings(array[_walk_on.guild_id]);
  select w.* into v_walk from leveling.walk w where w.guild_id = _walk_on.guild_id and w.token = v_token;
  if not found then
    return;  -- another walk began since
  elsif v_looks < c_most_looks and outbox._in_bulk(_walk_on.guild_id) > c_most_waiting then
    perform outbox.schedule(
      _walk_on.guild_id, _walk_on.at + c_look, 'leveling._walk_on',
      _walk_on.arguments || jsonb_build_object('looks', v_looks + 1), v_key
    );
    return;
  end if;

  v_member_ids := leveling._owed(_walk_on.guild_id, v_after_id, v_walk.again, c_slice);
  perform leveling._hold_members(_walk_on.guild_id, v_member_ids);
  perform leveling._settle_rewards(_walk_on.guild_id, v_member_ids, v_walk.again, v_walk.reason, _walk_on.at);

  if cardinality(v_member_ids) < c_slice then
    delete from leveling.walk w where w.guild_id = _walk_on.guild_id and w.token = v_token;
    return;
  end if;
  perform outbox.schedule(
    _walk_on.guild_id, _walk_on.at, 'leveling._walk_on',
    jsonb_build_object('token', v_token, 'after_id', v_member_ids[c_slice]), v_key
  );
end;
$$;

comment on function leveling._walk_on is
'Work due: the next slice of members whose reward roles are not those of their levels gets them, once Discord has answered most of
the slice before. It goes by what is true now, not by what has changed.';

do $$ begin perform outbox._register('leveling._walk_on'); end $$;

commit;
