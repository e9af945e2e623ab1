-- Deploy guildkeeper:economy/statement to pg

begin;
set local role guildkeeper_owner;

create type economy.statement_line as (
  transaction_id bigint,
  number bigint,
  at timestamptz,
  kind text,
  account text,
  amount bigint,
  balance bigint,
  counterpart text,
  counterpart_id bigint,
  others bigint,
  actor_id bigint,
  reason text,
  page bigint,
  pages bigint,
  currency text
);
comment on type economy.statement_line is
'A line of a member''s statement: transaction_id is what economy.reverse takes back, number counts the member''s own lines. amount
is what came into the account (with a minus: left it), balance what was in it afterwards. counterpart is the account on the other
side, of the member counterpart_id (null: the guild''s own); others, how many more there were.';

create function economy.statement(
  guild_id bigint,
  member_id bigint,
  page bigint default 1,
  page_size integer default 10,
  viewer_id bigint default null
)
returns setof economy.statement_line
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_entries bigint;
  v_pages bigint;
  v_page bigint;
  v_last bigint;
begin
  perform app._require_guild(statement.guild_id);
  perform app._require_member(statement.member_id);
  if statement.viewer_id <> statement.member_id then
    perform app._refuse('not_your_statement');
  end if;
  perform app._require_page(statement.page, statement.page_size);

  select b.entries into v_entries
  from economy.purse b
  where b.guild_id = statement.guild_id and b.member_id = statement.member_id;
  v_pages := greatest((v_entries + statement.page_size - 1) / statement.page_size, 1);
  v_page := least(statement.page, v_pages);
  v_last := v_entries - (v_page - 1) * statement.page_size;

  return query
  select e.transaction_id, e.number, e.at, t.kind, e.account::text, e.amount, e.balance,
    o.account::text, nullif(o.member_id, 0), o.others, t.actor_id, t.reason, v_page, v_pages, s.currency_symbol
  from economy.entry e
  join economy.transaction t on t.guild_id = e.guild_id and t.transaction_id = e.transaction_id
  join economy.settings s on s.guild_id = e.guild_id
  left join lateral (
    select c.account, c.member_id, count(*) over () - 1 as others
    from economy.entry c
    where c.guild_id = e.guild_id and c.transaction_id = e.transaction_id and sign(c.amount) <> sign(e.amount)
    order by abs(c.amount) desc, c.member_id desc, c.account
    limit 1
  ) o on true
  where e.guild_id = statement.guild_id and e.member_id = statement.member_id and e.member_id > 0
    and e.number > v_last - statement.page_size and e.number <= v_last
  order by e.number desc;
end;
$$;

comment on function economy.statement is
'The history of a member''s money, newest first, a page of 1 to 100 lines; a page past the end is the last one, and a member whose
money never moved has no lines. viewer_id is the member who asks, null for a moderator or operator.
Refuses: U0GLD, U0MEM, U0SEE another member''s statement, U0PAG, U0SIZ.';

grant usage on type economy.statement_line to guildkeeper_bot, guildkeeper_admin;
grant execute on function economy.statement to guildkeeper_bot, guildkeeper_admin;

commit;
