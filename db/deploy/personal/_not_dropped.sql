-- Deploy guildkeeper:personal/_not_dropped to pg

begin;
set local role guildkeeper_owner;

create type personal.left_role as (role_id bigint, name text, guild_name text);
comment on type personal.left_role is
'A role of a member''s own that Discord did not delete (card personal.not_dropped), and where that is.';

create function personal._not_dropped(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_gone constant text := '10011';
  v_before personal.role := jsonb_populate_record(null::personal.role, nullif(arguments -> 'before', 'null'));
  v_actor_id bigint := arguments ->> 'actor_id';
  v_left personal.left_role;
begin
  if arguments ->> 'code' = c_gone then
    return;
  end if;
  v_left.role_id := arguments ->> 'role_id';
  v_left.name := arguments ->> 'name';
  v_left.guild_name := (select g.name from app.guild g where g.guild_id = _not_dropped.guild_id);

  perform roles._lock(_not_dropped.guild_id, array_remove(array[v_before.member_id], null));
  perform app._role_stays(_not_dropped.guild_id, v_left.role_id);
  if v_before.member_id is not null then
    perform personal._put_back(v_before, _not_dropped.at);
  end if;

  if v_actor_id is not null then
    perform discord.post_to_member(
      _not_dropped.guild_id, v_actor_id, 'personal.not_dropped', to_jsonb(v_left), at => _not_dropped.at
    );
  else
    perform discord.post_notice(
      _not_dropped.guild_id, 'personal.not_dropped', to_jsonb(v_left), _not_dropped.at + interval '1 day', _not_dropped.at
    );
  end if;
end;
$$;

comment on function personal._not_dropped is
'Work due once it is sure that Discord did not delete a member''s own role: it is theirs as before, and whoever dropped it is
told; where nobody did, those who run the guild. Who was forgotten stays so.';

do $$ begin perform outbox._register('personal._not_dropped'); end $$;

commit;
