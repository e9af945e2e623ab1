-- Deploy guildkeeper:privacy/forget to pg

begin;
set local role guildkeeper_owner;

create function privacy.forget(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rows bigint := privacy._known_result(forget.guild_id, 'privacy.forget', forget.key);
  v_call app.call;
  v_nobody bigint;
begin
  if v_rows is not null then
    return v_rows;
  end if;
  select count(*) into v_rows from privacy.export(forget.guild_id, forget.member_id);
  v_call := app._open_call(
    forget.guild_id, 'privacy.forget', jsonb_build_object('member_id', forget.member_id), forget.actor_id, forget.key, forget.at
  );
  if forget.actor_id <> forget.member_id then
    perform app._refuse('not_yourself');
  elsif tickets._has_open(forget.guild_id, forget.member_id) or games._plays(forget.guild_id, forget.member_id) then
    perform app._refuse('not_finished');
  end if;

  v_nobody := app._nobody(forget.guild_id);
  perform privacy._note_unread(forget.guild_id, v_nobody, forget.member_id, forget.at);
  perform privacy._erase(forget.guild_id, forget.member_id, v_nobody, forget.at);
  if forget.actor_id is null then
    loop
      exit when privacy._read_on(forget.guild_id, v_nobody);
    end loop;
  else
    -- Somebody waits for an answer: it goes on by itself.
    perform outbox.schedule(
      forget.guild_id, forget.at, 'privacy._go_on', jsonb_build_object('nobody', v_nobody),
      format('privacy.forget %s', v_nobody)
    );
  end if;
  perform app._close_call(forget.guild_id, v_call, to_jsonb(v_rows));
  return v_rows;
end;
$$;

comment on function privacy.forget is
'Forgets a member over all domains: XP, money, choices, what they wrote in tickets, statistics; the roles that we gave are
taken. What others need of it stays, and names nobody (app._nobody): the books, games, tickets, who decided a case. Their own
cases, bans, blocks and denied roles stay, see docs/privacy.md. Texts that mention them are read through after it, by itself
(privacy._go_on; privacy.unread says what is left); for an operator at once. Returns how many rows were about them, as
privacy.export has them. Only members themselves and operators (actor_id null) may. What they do from then on counts again.
Refuses: U0GLD, U0MEM, U0WHO, U0NOY, U0BSY while they have an open ticket or game.';

grant execute on function privacy.forget to guildkeeper_bot, guildkeeper_admin;

commit;
