-- Specification of automod._require_kind: the kind and the action of a rule.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select is((automod._require_kind('links', 'warn')).kind, 'links', 'a kind there is');
select is((automod._require_kind('links', null)).action, 'none', 'nothing is done unless said');
select tests.refuses(
  $$select automod._require_kind('spam', null)$$, 'U0CHO',
  'There is no kind of automatic rule "spam". Choose one of: rate, duplicates, mentions, attachments, invites, links, words, '
  'pattern, new_account.', 'another is refused'
);
select tests.refuses(
  $$select automod._require_kind('rate', 'mute')$$, 'U0CHO',
  'There is no action "mute". Choose one of: none, warn, timeout, kick, ban.', 'so is another action'
);

select * from finish();
rollback;
