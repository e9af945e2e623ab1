-- Deploy guildkeeper:economy/balances to pg

begin;
set local role guildkeeper_owner;

create view economy.balances as
select p.guild_id, p.member_id, p.wallet::bigint, p.bank::bigint, p.entries, p.stale
from economy.purse p;

comment on view economy.balances is
'What each member has. wallet and bank may be changed here by hand: it becomes a transaction against the mint. Not of
the domain economy.funds, whose name is no sentence: economy._book_edit refuses what nobody can have.';

grant select on economy.balances to guildkeeper_admin;

commit;
