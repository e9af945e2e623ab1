-- Revert guildkeeper:automod/_set_needles from pg

begin;
set local role guildkeeper_owner;

drop trigger set_needles on automod.rule;
drop function automod._set_needles;

commit;
