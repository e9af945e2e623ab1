-- Deploy guildkeeper:economy/standings to pg

begin;
set local role guildkeeper_owner;

create view economy.standings as
select b.guild_id, b.member_id, b.wallet::bigint as wallet, b.bank::bigint as bank, b.wallet + b.bank as net_worth,
  rank() over (partition by b.guild_id order by b.wallet + b.bank desc) as rank
from economy.purse b
where b.wallet + b.bank > 0;

comment on view economy.standings is 'For reports: every member with money, with their rank in the guild by net worth.';

create view economy.daily as
select e.guild_id, (e.at at time zone s.time_zone)::date as day, t.kind, e.account::text as account, sum(e.amount) as amount,
  count(*) as entries
from economy.entry e
join economy.transaction t on t.guild_id = e.guild_id and t.transaction_id = e.transaction_id
join app.settings s on s.guild_id = e.guild_id
group by e.guild_id, (e.at at time zone s.time_zone)::date, t.kind, e.account;

comment on view economy.daily is
'For reports: what came into each kind of account (with a minus: left it), by day in the guild''s time zone and by what moved it.
A day adds up to zero.';

grant select on economy.standings, economy.daily to guildkeeper_admin, guildkeeper_reader;

commit;
