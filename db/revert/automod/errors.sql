-- Revert guildkeeper:automod/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'no_such_rule',
  'unknown_rule_kind',
  'unknown_rule_action',
  'needless_option',
  'too_many_rules',
  'invalid_words',
  'word_with_signs',
  'words_too_many',
  'allowed_too_many',
  'invalid_domain',
  'domain_with_path',
  'invalid_invite',
  'no_pattern',
  'pattern_length',
  'pattern_flags',
  'pattern_from_nothing',
  'pattern_unknown',
  'pattern_hyphen',
  'pattern_one_case',
  'pattern_special',
  'pattern_refers_back',
  'pattern_repeats',
  'pattern_nests',
  'pattern_too_large',
  'pattern_never_met',
  'pattern_meets_all',
  'pattern_broken',
  'patterns_too_large',
  'patterns_meet_all',
  'patterns_broken'
);

commit;
