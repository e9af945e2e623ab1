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
returns imports.outlook
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_outlook imports.outlook;
  v_call app.call := app._open_call(
    commit.guild_id, 'imports.commit', jsonb_build_object('number', commit.number, 'keep', commit.keep), commit.actor_id,
    commit.key, commit.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_outlook, v_call.result);
  end if;
  perform imports._require_owner(commit.guild_id, commit.actor_id);
  perform imports._hold(commit.guild_id, commit.number);
  perform imports._require_keep(commit.keep);
  if commit.actor_id is null then
    loop
      exit when imports._adopt_some(commit.guild_id, commit.number, commit.keep, commit.actor_id, commit.at);
    end loop;
    perform imports._end(commit.guild_id, commit.number, 'committed', commit.at);
  else
    -- Somebody waits for an answer: it goes on by itself.
    update imports.batch b
    set state = 'committing'
    where b.guild_id = commit.guild_id and b.number = commit.number;
    perform outbox.schedule(commit.guild_id, commit.at, 'imports._go_on', jsonb_build_object(
      'number', commit.number, 'keep', commit.keep, 'actor_id', commit.actor_id
    ), format('imports.commit %s', commit.number));
  end if;
  v_outlook := imports._outlook((
    select b from imports.batch b where b.guild_id = commit.guild_id and b.number = commit.number
  ), commit.keep);
  perform app._close_call(commit.guild_id, v_call, to_jsonb(v_outlook));
  return v_outlook;
end;
$$;

comment on function imports.commit is
'Adopts an import, all of its lines but those with a flaw, as imports.rehearse says: for an operator at once, for an owner portion
by portion, by itself (imports._go_on; imports.overview says how far it is). Nobody loses: who has more XP or money here keeps it,
and a case that is known is not filed again; so the same import again changes nothing. Reward roles follow; no level is announced
or paid for, no case is carried out. Refuses: U0GLD, U0IMO, U0IMP, U0IMC, U0KEY.';

grant execute on function imports.commit to guildkeeper_bot, guildkeeper_admin;

commit;
