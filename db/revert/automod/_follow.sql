-- Revert guildkeeper:automod/_follow from pg

begin;
set local role guildkeeper_owner;

drop function automod._follow(automod.found[], timestamptz);
drop function automod._delete(automod.match[]);
drop function automod._record(automod.found[]);

commit;
