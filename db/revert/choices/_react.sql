-- Revert guildkeeper:choices/_react from pg

begin;
set local role guildkeeper_owner;

drop function choices._react;

commit;
