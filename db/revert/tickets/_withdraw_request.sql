-- Revert guildkeeper:tickets/_withdraw_request from pg

begin;
set local role guildkeeper_owner;

drop function tickets._withdraw_request;

commit;
