-- Revert guildkeeper:text/link from pg

begin;
set local role guildkeeper_owner;

drop type text.link;

commit;
