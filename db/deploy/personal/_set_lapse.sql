-- Deploy guildkeeper:personal/_set_lapse to pg

begin;
set local role guildkeeper_owner;

create function personal._set_lapse(guild_id bigint, member_id bigint, lapses_at timestamptz)
returns void
language plpgsql
as $$
declare
  v_key text := format('personal._due %s', _set_lapse.member_id);
begin
  update personal.role p
  set lapses_at = _set_lapse.lapses_at
  where p.guild_id = _set_lapse.guild_id and p.member_id = _set_lapse.member_id
    and p.lapses_at is distinct from _set_lapse.lapses_at;
  if _set_lapse.lapses_at is null then
    perform outbox._unschedule(_set_lapse.guild_id, v_key);
  else
    perform outbox.schedule(
      _set_lapse.guild_id, _set_lapse.lapses_at, 'personal._due', jsonb_build_object('member_id', _set_lapse.member_id),
        v_key
    );
  end if;
end;
$$;

comment on function personal._set_lapse is
'When a member''s own role lapses, and is looked at again; null: it does not.';

commit;
