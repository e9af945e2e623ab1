-- Deploy guildkeeper:tickets/_foreseen to pg

begin;
set local role guildkeeper_owner;

create function tickets._foreseen(guild_id bigint, type text, option text, value jsonb, at timestamptz)
returns jsonb
language plpgsql stable
as $$
declare
  c_shown constant integer := 10;
  v_old desk.kind := desk._require_kind(_foreseen.guild_id, _foreseen.type);
  v_new desk.kind := desk._kind_with(
    _foreseen.guild_id, _foreseen.type, jsonb_build_object(_foreseen.option, _foreseen.value)
  );
begin
  if v_new.warn_after is null or (v_new.warn_after, v_new.close_after) is not distinct from (v_old.warn_after, v_old.close_after)
    or least(v_new.warn_after, v_new.close_after) < '10 minutes'  -- which is refused
  then
    return null;
  end if;
  return (
    select jsonb_build_object(
      'closing', count(*),
      'value', format(
        '%ss',
        extract(epoch from case _foreseen.option when 'warn_after' then v_new.warn_after else v_new.close_after end)::bigint
      ),
      'tickets', coalesce(jsonb_agg(to_jsonb(c) order by c.warned_at, c.number) filter (where c.place <= c_shown), '[]')
    )
    from (
      select r.*, row_number() over (order by r.warned_at, r.number) as place
      from tickets._rehearsed(_foreseen.guild_id, v_new.number, v_new.warn_after, v_new.close_after, _foreseen.at) r
    ) c
    having count(*) > 0
  );
end;
$$;

comment on function tickets._foreseen is
'Which open tickets would be closed by themselves if an option of their type were another; null: the option closes none.';

commit;
