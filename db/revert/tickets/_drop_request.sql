-- Revert guildkeeper:tickets/_drop_request from pg

begin;
set local role guildkeeper_owner;

drop function tickets._drop_request;

commit;
