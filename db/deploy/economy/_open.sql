-- Deploy guildkeeper:economy/_open to pg

begin;
set local role guildkeeper_owner;

create type economy.opened as (transaction_id bigint, known boolean);
comment on type economy.opened is 'A transaction; known: its key was used before, so it is whole and must not be touched.';

create function economy._open(
  guild_id bigint,
  kind text,
  request jsonb,
  reason text,
  actor_id bigint,
  key text,
  at timestamptz,
  by_system boolean default false
)
returns economy.opened
language plpgsql
as $$
declare
  v_opened economy.opened;
  v_first economy.transaction;
begin
  if _open.actor_id is null and not _open.by_system then
    perform app._require_actor(null);
  end if;
  if (app._is_plain_text(_open.key, 400) and app._is_plain_text(_open.reason, 400)) is false then
    perform app._require_text('key', _open.key);
    perform app._require_text('reason', _open.reason);
  end if;
  -- What app._require_time asks, here since a call costs every payment more than the look.
  if (_open.at >= '2015-01-01 00:00Z' and _open.at < '2100-01-01 00:00Z') is not true then
    perform app._require_time(_open.at);
  end if;

  -- From the settings, which every registered guild has, as one statement costs less than two.
  insert into economy.transaction (guild_id, at, kind, actor_id, reason, request, key)
  select s.guild_id, _open.at, _open.kind, _open.actor_id, _open.reason, _open.request, _open.key
  from economy.settings s
  where s.guild_id = _open.guild_id
  on conflict do nothing
  returning transaction.transaction_id into v_opened.transaction_id;

  if found then
    v_opened.known := false;
    return v_opened;
  end if;

  perform app._require_guild(_open.guild_id);

  -- The key was used, perhaps by a transaction this one has just waited for.
  select t.* into strict v_first from economy.transaction t where t.guild_id = _open.guild_id and t.key = _open.key;

  if (v_first.kind, v_first.request, v_first.reason, v_first.actor_id)
    is distinct from (_open.kind, _open.request, _open.reason, _open.actor_id)
  then
    perform app._refuse('key_reused', _open.key, v_first.kind);
  end if;

  v_opened.transaction_id := v_first.transaction_id;
  v_opened.known := true;
  return v_opened;
end;
$$;

comment on function economy._open is
'Opens a transaction of the ledger: refuses an unregistered guild (U0GLD), an unreadable text (U0TXT), an impossible time (U0TIM)
and a caller without an actor who is no operator (U0WHO; by_system: what happens by itself has none), writes its line, and answers
a key that was used before with the transaction it made, or refuses it (U0KEY) when the call differs. What app._open_call is to
other changes.';

commit;
