-- Deploy guildkeeper:moderation/_examine to pg
-- requires: moderation/_follow moderation/_meets moderation/_compile

begin;
set local role guildkeeper_owner;

create function moderation._examine(messages event.message[], is_edit boolean default false, at timestamptz default now())
returns void
language plpgsql
as $$
declare
  v_found moderation.found[];
begin
  if not exists (
    select
    from moderation.ruleset s
    where s.rules > 0 and s.guild_id in (select m.guild_id from unnest(_examine.messages) as m)
  ) then
    return;
  end if;

  v_found := array(
    select row(s.guild_id, s.message_id, r.number, s)::moderation.found
    from moderation._suspects(_examine.messages) s
    join moderation.rule r on r.guild_id = s.guild_id and r.enabled
    where moderation._meets(r, s) and not moderation._is_exempt(r, s)
  );
  if not _examine.is_edit then
    v_found := v_found || array(select f from moderation._floods(_examine.messages) f);
  end if;

  if v_found <> '{}' then
    perform moderation._follow(v_found, _examine.at);
  end if;
end;
$$;

comment on function moderation._examine(event.message[], boolean, timestamptz) is
'Automatic rules look at a batch of messages, of any guilds, in a few statements for all of it; a batch of guilds without rules
costs one small query. An edited message is looked at for what it says now, and is none more. Idempotent.';

commit;
