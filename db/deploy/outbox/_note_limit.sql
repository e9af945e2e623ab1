-- Deploy guildkeeper:outbox/_note_limit to pg

begin;
set local role guildkeeper_owner;

create function outbox._note_limit(effect outbox.effect, scope text, retry_after numeric, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_until timestamptz := _note_limit.at + make_interval(secs => coalesce(_note_limit.retry_after, 60)::double precision);
begin
  -- Discord names the scope of each of its limits. Without one it was Cloudflare, which bans the whole address.
  if scope is null or scope = 'global' then
    insert into outbox.standstill as s (cause, until)
    values ('limit', v_until)
    on conflict on constraint standstill_pkey do update
    set until = greatest(s.until, excluded.until);
    return;
  end if;

  insert into outbox.hold as h (guild_id, route, until)
  values (effect.guild_id, effect.route, v_until)
  on conflict on constraint hold_pkey do update
  set until = greatest(h.until, excluded.until);
end;
$$;

comment on function outbox._note_limit is
'Discord answered 429, or would have: the effect''s route, or with scope global everything, is held for retry_after seconds.';

commit;
