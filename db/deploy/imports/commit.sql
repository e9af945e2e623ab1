-- Deploy guildkeeper:imports/commit to pg

begin;
set local role guildkeeper_owner;

create function imports.commit(
  guild_id bigint,
  number bigint,
  keep text default 'level',
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_batch imports.batch;
  v_reason text := format('import %s', commit.number);
  v_changed bigint;
  v_call app.call := app._open_call(
    commit.guild_id, 'imports.commit', jsonb_build_object('number', commit.number, 'keep', commit.keep), commit.actor_id,
    commit.key, commit.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  v_batch := imports._hold(commit.guild_id, commit.number);
  perform imports._require_keep(commit.keep);
  v_changed := case v_batch.kind
    when 'levels' then leveling._adopt(
      commit.guild_id, imports._levels(commit.guild_id, commit.number), commit.keep, v_reason, commit.actor_id
    )
    when 'money' then economy._adopt(
      commit.guild_id, imports._money(commit.guild_id, commit.number), v_reason, commit.actor_id, commit.at
    )
    else moderation._adopt(commit.guild_id, imports._cases(commit.guild_id, commit.number))
  end;
  perform imports._end(commit.guild_id, commit.number, 'committed', v_changed, commit.at);
  perform app._close_call(commit.guild_id, v_call, to_jsonb(v_changed));
  return v_changed;
end;
$$;

comment on function imports.commit is
'Adopts an import, all of its lines but those with a flaw, as imports.rehearse says. Nobody loses: who has more XP or money here
keeps it, and a case that is known is not filed again; so the same import again changes nothing. Reward roles follow; no level
is announced or paid for, no case is carried out. Returns how many members, or cases, became different. Refuses: U0GLD, U0IMP,
U0IMC, U0RCH, U0KEY.';

grant execute on function imports.commit to guildkeeper_admin;

commit;
