-- Deploy guildkeeper:outbox/complete to pg

begin;
set local role guildkeeper_owner;

create function outbox.complete(guild_id bigint, effect_id bigint, token uuid, status integer, at timestamptz default now())
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_files integer;
begin
  -- Not language sql, which is planned anew at every call: this runs once for every effect.
  update outbox.effect e
  set state = 'done',
      finished_at = complete.at,
      status = complete.status,
      code = null,
      error = null,
      doubtful_since = null,
      token = null,
      lease_until = null
  where e.guild_id = complete.guild_id and e.effect_id = complete.effect_id and e.token = complete.token
  returning e.files into v_files;
  if not found then
    return null;
  end if;

  if v_files > 0 then
    delete from outbox.attachment a where a.guild_id = complete.guild_id and a.effect_id = complete.effect_id;
  end if;
  return 'done';
end;
$$;

comment on function outbox.complete is
'Discord accepted the effect: done, and its files are not kept. Null, and no change, when the token is
no longer the one that holds it.';

grant execute on function outbox.complete to guildkeeper_bot;

commit;
