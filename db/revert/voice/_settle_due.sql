-- Revert guildkeeper:voice/_settle_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('voice._settle_due');
drop function voice._settle_due;

commit;
