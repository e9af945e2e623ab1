-- Deploy guildkeeper:economy/balances to pg

begin;
set local role guildkeeper_owner;

create view economy.balances as
select p.guild_id, p.member_id, p.wallet, p.bank, p.entries, p.stale
from economy.purse p;

comment on view economy.balances is
'What each member has. wallet and bank may be changed here by hand: it becomes a transaction against the mint.';

grant select on economy.balances to guildkeeper_admin;

commit;
