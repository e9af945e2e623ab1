-- Revert guildkeeper:tickets/_post_request from pg

begin;
set local role guildkeeper_owner;

drop function tickets._post_request;

commit;
