-- Deploy guildkeeper:automod/_examine to pg

begin;
set local role guildkeeper_owner;

create function automod._examine(
  messages app.message[],
  is_edit boolean default false,
  at timestamptz default now(),
  edited_at timestamptz default null
)
returns void
language plpgsql
as $$
declare
  c_late constant interval := '1 hour';
  v_found automod.found[];
begin
  if _examine.edited_at < _examine.at - c_late or not exists (
    select
    from automod.ruleset s
    where s.rules > 0 and s.aside_since is null and s.guild_id in (select m.guild_id from unnest(_examine.messages) as m)
  ) then
    return;
  end if;

  v_found := array(
    select automod._found(r.number, s)
    from automod._suspects(_examine.messages) s
    join automod.rule r on r.guild_id = s.guild_id and r.enabled
    where automod._meets(r, s) and not automod._is_exempt(r, s)
  );
  if not _examine.is_edit then
    v_found := v_found || array(select f from automod._floods(_examine.messages) f);
  end if;

  if v_found <> '{}' then
    perform automod._follow(v_found, _examine.at);
  end if;
end;
$$;

comment on function automod._examine is
'Automatic rules look at a batch of messages, of any guilds, in a few statements for all of it; a batch of guilds without rules
costs one small query. An edited message is looked at for what it says now, and counts as none; not when it was edited long ago:
Discord tells of an old edit when somebody pins the message. Idempotent.';

commit;
