-- Revert guildkeeper:economy/_open_account from pg

begin;
set local role guildkeeper_owner;

drop function economy._open_account;

commit;
