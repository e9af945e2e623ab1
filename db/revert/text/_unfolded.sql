-- Revert guildkeeper:text/_unfolded from pg

begin;
set local role guildkeeper_owner;

drop function text._unfolded;

commit;
