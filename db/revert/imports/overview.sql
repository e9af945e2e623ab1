-- Revert guildkeeper:imports/overview from pg

begin;
set local role guildkeeper_owner;

drop function imports.overview;

commit;
