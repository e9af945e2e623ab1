-- Deploy guildkeeper:outbox/_complete to pg

begin;
set local role guildkeeper_owner;

create type outbox.outcome as (
  guild_id bigint,
  effect_id bigint,
  token uuid,
  status integer,
  code integer,
  error text,
  retry_after numeric,
  scope text,
  created_id bigint,
  unsendable boolean
);
comment on type outbox.outcome is 'What became of a claimed effect, as outbox.report takes it.';

create type outbox.reported as (token uuid, state text);
comment on type outbox.reported is
'The state of the effect that was claimed with this token, after its report; null: it is another claim''s by now.';

create function outbox._complete(outcomes outbox.outcome[], at timestamptz)
returns setof outbox.reported
language plpgsql
as $$
declare
  v_done outbox.effect[];
  v_tokens uuid[];
begin
  -- Locked in one order, like everywhere; a token that is no longer the one that holds its effect finds none.
  with told as materialized (
    select e.guild_id, e.effect_id, o.token, o.status, o.created_id
    from unnest(outcomes) o
    join outbox.effect e on e.guild_id = o.guild_id and e.effect_id = o.effect_id and e.token = o.token
    where o.status between 200 and 299
    order by e.guild_id, e.effect_id
    for update of e
  ),
  done as (
    update outbox.effect e
    set state = 'done',
        finished_at = _complete.at,
        status = told.status,
        -- Of two the first that is known counts: the audit log may have told of an earlier try.
        created_id = coalesce(e.created_id, told.created_id),
        code = null,
        error = null,
        doubtful_since = null,
        token = null,
        lease_until = null
    from told
    where e.guild_id = told.guild_id and e.effect_id = told.effect_id
    returning e, told.token
  )
  select array_agg(done.e), array_agg(done.token) into v_done, v_tokens from done;

  perform outbox._note_acceptance(r.guild_id, r.route, _complete.at)
  from (select distinct d.guild_id, d.route from unnest(v_done) d) r;

  perform outbox._schedule_follow_up(d, _complete.at)
  from unnest(v_done) d
  join outbox.follow_up f on f.guild_id = d.guild_id and f.effect_id = d.effect_id and not f.after_failure;

  delete from outbox.attachment a
  using unnest(v_done) d
  where d.files > 0 and a.guild_id = d.guild_id and a.effect_id = d.effect_id;

  return query
  select o.token, case when o.token = any (v_tokens) then 'done' end
  from unnest(outcomes) o
  where o.status between 200 and 299;
end;
$$;

comment on function outbox._complete is
'Discord accepted these effects: they are done, with all that follows of it, a whole batch at once. Others among the outcomes
are left alone.';

grant usage on type outbox.outcome, outbox.reported to guildkeeper_bot, guildkeeper_admin;

commit;
