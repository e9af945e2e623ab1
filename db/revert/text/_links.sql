-- Revert guildkeeper:text/_links from pg

begin;
set local role guildkeeper_owner;

drop function text._links;

commit;
