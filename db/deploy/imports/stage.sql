-- Deploy guildkeeper:imports/stage to pg

begin;
set local role guildkeeper_owner;

create type imports.staged as (number bigint, kind text, lines bigint, flawed bigint);
comment on type imports.staged is 'An import that waits: how many lines it has, and how many of them cannot be adopted.';

create function imports.stage(
  guild_id bigint,
  kind text,
  lines jsonb,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns imports.staged
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Somebody waits for an answer; an operator has all day.
  v_most constant integer := case when stage.actor_id is null then 100000 else 10000 end;
  -- Nobody's server fills the disk with what it never brings in.
  c_waiting constant integer := 50;
  v_staged imports.staged;
  v_lines jsonb := coalesce(stage.lines -> 'players', stage.lines);
  v_count integer := case jsonb_typeof(v_lines) when 'array' then jsonb_array_length(v_lines) else 0 end;
  v_call app.call := app._open_call(
    stage.guild_id, 'imports.stage', jsonb_build_object('kind', stage.kind, 'lines', v_count), stage.actor_id, stage.key, stage.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_staged, v_call.result);
  end if;
  perform imports._require_owner(stage.guild_id, stage.actor_id);
  if (stage.kind in ('levels', 'money', 'cases')) is not true then
    perform app._refuse('unknown_import_kind', stage.kind);
  elsif v_count not between 1 and v_most then
    perform app._refuse('import_size', v_most::text, v_count::text);
  elsif c_waiting <= (
    select count(*) from imports.batch b where b.guild_id = stage.guild_id and b.state = 'staged'
  ) then
    perform app._refuse('too_many_imports', c_waiting::text);
  end if;

  insert into imports.batch (guild_id, number, kind, staged_at, actor_id)
  values (stage.guild_id, imports._next_number(stage.guild_id), stage.kind, stage.at, stage.actor_id)
  returning batch.number, batch.kind into v_staged.number, v_staged.kind;
  v_staged.lines := v_count;
  v_staged.flawed := imports._fill(stage.guild_id, v_staged.number, stage.kind, v_lines);
  perform app._close_call(stage.guild_id, v_call, to_jsonb(v_staged));
  return v_staged;
end;
$$;

comment on function imports.stage is
'Brings what another bot knew, as a JSON array of objects, or as MEE6 has it ({"players": […]}): levels (member_id, xp, level),
money (member_id, wallet, bank) or cases (member_id, kind, at, moderator_id, reason, points). Nothing is adopted yet: see
imports.rehearse and imports.commit. 10,000 lines at most, of operators 100,000, and at most 50 imports wait at a time.
Refuses: U0GLD, U0IMO, U0IMK, U0IML, U0IMX, U0KEY.';

grant usage on type imports.staged to guildkeeper_bot, guildkeeper_admin;
grant execute on function imports.stage to guildkeeper_bot, guildkeeper_admin;

commit;
