-- Revert guildkeeper:economy/_lock_account from pg

begin;
set local role guildkeeper_owner;

drop function economy._lock_account;

commit;
